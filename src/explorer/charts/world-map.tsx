import world from 'virtual:world-map';
import { useLocation } from 'wouter-preact';
import { whole } from '../ui/numbers.ts';
import { classesOf } from './classes.ts';
import { project } from './project.ts';
import './world-map.css';

/** The number of a country, and the page that a click opens. */
export interface CountryValue {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  readonly path: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface WorldMapProps {
  readonly label: string;
  /** The unit of the values, in the plural. */
  readonly unit: string;
  readonly values: readonly CountryValue[];
  /** The greatest value that the countries without a value can have. */
  readonly greatestOther: number;
}

const drawn = new Set(world.outlines.map(({ code }) => code));

/** A world map whose countries are shaded by their values. Countries that are too small to be drawn are circles. */
export function WorldMap({ label, unit, values, greatestOther }: WorldMapProps) {
  const [, navigate] = useLocation();
  const classes = classesOf(values.map(({ value }) => value)).filter(({ to }) => to >= greatestOther);
  const byCode = new Map(values.map((value) => [value.code, value]));
  const shadeOf = (value: number) => classes.findIndex(({ to }) => value <= to) + 1;
  const shown = ({ name, value, path }: CountryValue) => ({
    class: `shade-${shadeOf(value)}`,
    onClick: () => navigate(path),
    children: <title>{`${name}: ${whole(value)} ${unit}`}</title>,
  });
  return (
    <figure class="world-map">
      <svg viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={label}>
        {world.outlines.map(({ code, outline }) => {
          const value = code === null ? undefined : byCode.get(code);
          return <path key={outline} d={outline} {...(value && shown(value))} />;
        })}
        {values
          .filter(({ code }) => !drawn.has(code))
          .map((value) => {
            const [x, y] = project(value.latitude, value.longitude);
            return <circle key={value.code} cx={x} cy={y} r={4} {...shown(value)} />;
          })}
      </svg>
      <figcaption>
        <span>Number of {unit}:</span>
        <ol class="legend">
          <li class="shade-0">{rangeOf(0, greatestOther)}</li>
          {classes.map(({ from, to }, index) => (
            <li key={from} class={`shade-${index + 1}`}>
              {rangeOf(Math.max(from, greatestOther), to)}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

const rangeOf = (from: number, to: number): string =>
  from === to ? whole(from) : `${whole(from)}–${whole(to)}`;
