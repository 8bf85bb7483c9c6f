/** The cost of selections, per object, per item and per search of the connection that they are selected from. */
export interface Price {
  readonly cost: number;
  readonly perItem: number;
  readonly perSearch: number;
  readonly depth: number;
}

export const NOTHING: Price = { cost: 0, perItem: 0, perSearch: 0, depth: 0 };

export const sum = (a: Price, b: Price): Price => ({
  cost: a.cost + b.cost,
  perItem: a.perItem + b.perItem,
  perSearch: a.perSearch + b.perSearch,
  depth: Math.max(a.depth, b.depth),
});

export const maximum = (a: Price, b: Price): Price => ({
  cost: Math.max(a.cost, b.cost),
  perItem: Math.max(a.perItem, b.perItem),
  perSearch: Math.max(a.perSearch, b.perSearch),
  depth: Math.max(a.depth, b.depth),
});
