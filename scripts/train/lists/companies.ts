import { listed } from './words.ts';

/** First words of synthetic company names. */
export const ROOTS = listed(`
Trans, Pan, Euro, Global, United, First, Consolidated, General, National, Pacific, Atlantic, Star, Sun, Delta, Omega, Nova, Inter, Micro, Tele,
Petro, Agro, Bio, Uni, Meta, Alpha`);

/** Industries of companies. */
export const TRADES = listed(`
Oil, Gas, Steel, Bank, Airlines, Motors, Energy, Telecom, Electronics, Foods, Chemicals, Mining, Insurance, Securities, Pharmaceuticals, Industries,
Holdings, Systems, Technologies, Media, Properties, Shipping, Resources, Power, Cement, Textiles, Paper, Communications, Financial, Capital,
Investments, Petroleum, Breweries`);

/** Last words of company names. */
export const SUFFIXES = listed(`
Inc, Inc., Corp, Corp., Co, Co., Ltd, Ltd., Plc, AG, SA, NV, Group, GmbH, SpA, AB, Bhd`);

/** Beginnings of synthetic words. */
export const SYLLABLES = listed(`
Geo, Qin, Tele, Nova, Vari, Cy, Dyna, Medi, Agri, Lumi, Zen, Omni, Penta, Stra, Vel, Xan, Kor, Bri, Ast, Ter, Hyd, Pro, Syn, Max, Bel, Car, Den, Fal,
Gal, Hal, Jan, Kal, Lan, Mar, Nor, Pan, Rad, Sol, Tan, Val, Wes, Yar, Zet, Ama, Eco, Ino, Uni, Viro, Aqua, Chem, Data`);

/** Endings of synthetic words. */
export const ENDINGS = listed(`
tex, dome, com, ron, dyne, max, cor, tek, vest, gen, sys, lon, mark, star, net, plex, tran, lux, ion, ta, va, co, ra, dex, mont, ford, well, ton,
san, nor, lia, via, tra, gro, pharm, soft, ware, cell, path, scan, med`);
