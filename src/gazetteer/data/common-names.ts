/**
 * Names that so many people bear that the name alone does not tell who is meant: the commonest given and family names of
 * the countries whose people are most in the news. Compiled by hand; small letters, no diacritics.
 */
export const COMMON_GIVEN = `james john robert michael william david richard joseph thomas charles christopher chris daniel dan
matthew matt anthony tony mark donald steven stephen steve paul andrew andy joshua kenneth kevin brian george edward ronald
timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen larry justin scott brandon benjamin ben
samuel sam gregory greg frank alexander alex patrick raymond jack dennis jerry tyler aaron jose adam henry nathan douglas
peter pete simon ian martin alan graham neil craig stuart mike bob bill jim joe tom rob jon sean luke lewis harry oliver
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna
ruth brenda nicole katherine samantha christine emma catherine virginia rachel carolyn janet maria kate jane claire julie
juan carlos luis miguel jorge pedro francisco manuel antonio fernando rafael javier diego ana rosa carmen joao paulo
mohamed mohammed muhammad ahmed ahmad ali hassan hussein ibrahim omar khalid abdullah yusuf fatima
rahul amit sanjay anil sunil rajesh vijay ravi suresh deepak priya anita hans peter klaus thomas wolfgang jean pierre
michel philippe alain ivan sergei sergey alexander andrei dmitry nikolai igor oleg olga elena natalia tatiana irina`;

export const COMMON_FAMILY = `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez
gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis
robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell
mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy
cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks
chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez
powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan
patterson alexander hamilton graham reynolds griffin wallace west cole hayes bryant herrera gibson ellis tran medina
stevens murray ford marshall owens harrison ruiz kennedy mcdonald wells woods mason hunt black webb tucker freeman burns
henry simpson porter hunter gordon hicks crawford boyd warren fox rose rice moreno mills robertson clarke shaw singh kumar
sharma gupta khan ali ahmed hussain shah das silva santos oliveira souza pereira costa ferreira fernandes ivanov petrov
smirnov kuznetsov popov vasiliev mueller muller schmidt schneider fischer weber meyer wagner becker hoffmann dubois
bernard petit rossi russo ferrari bianchi hassan ibrahim mohamed mohammed abdullah omar`;

/** Family names that stand first, so common that with any given name of theirs they are many people's. */
export const COMMON_FAMILY_FIRST = `li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo kim lee park
choi jung jeong cho kang yoon jang lim nguyen tran le pham hoang`;
