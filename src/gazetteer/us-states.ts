/** States of the United States as the press and the post shorten them, behind a city's name. */
const SHORT = `Ala. AL Alabama;Ariz. AZ Arizona;Ark. AR Arkansas;Calif. CA California;Colo. CO Colorado;Conn. CT Connecticut;
Del. DE Delaware;Fla. FL Florida;Ga. GA Georgia;Ill. IL Illinois;Ind. IN Indiana;Kan. KS Kansas;Ky. KY Kentucky;
La. LA Louisiana;Md. MD Maryland;Mass. MA Massachusetts;Mich. MI Michigan;Minn. MN Minnesota;Miss. MS Mississippi;
Mo. MO Missouri;Mont. MT Montana;Neb. NE Nebraska;Nev. NV Nevada;N.H. NH New Hampshire;N.J. NJ New Jersey;
N.M. NM New Mexico;N.Y. NY New York;N.C. NC North Carolina;N.D. ND North Dakota;Okla. OK Oklahoma;Ore. OR Oregon;
Pa. PA Pennsylvania;R.I. RI Rhode Island;S.C. SC South Carolina;S.D. SD South Dakota;Tenn. TN Tennessee;Tex. TX Texas;
Vt. VT Vermont;Va. VA Virginia;Wash. WA Washington;W.Va. WV West Virginia;Wis. WI Wisconsin;Wyo. WY Wyoming`;

const names = new Map(
  SHORT.split(/;\s*/).flatMap((row) => {
    const [press = '', post = '', ...name] = row.split(' ');
    return [
      [press, name.join(' ')],
      [post, name.join(' ')],
    ];
  }),
);

/** The state that "Ala." or "AL" stands for behind a comma; undefined where it stands for none. */
export function usState(short: string): string | undefined {
  return names.get(short);
}
