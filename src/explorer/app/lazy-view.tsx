import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorState, LoadingState } from '../ui/states.tsx';
import { RequestError } from './client.ts';

/** Returns a component whose code is loaded when it is first shown. */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeholder = <LoadingState />,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LazyView(props: Props) {
    const [, setLoaded] = useState(loaded !== null);
    const [failures, setFailures] = useState(0);
    const [failed, setFailed] = useState(false);
    // `failures` changes when the user retries.
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setLoaded(true);
        },
        () => setFailed(true),
      );
    }, [failures]);
    if (loaded) {
      const View = loaded;
      return <View {...props} />;
    }
    if (!failed) return placeholder;
    const retry = () => {
      setFailed(false);
      setFailures(failures + 1);
    };
    const error = new RequestError('A part of the page cannot be loaded. Try again, or reload the page.');
    return <ErrorState error={error} retry={retry} />;
  };
}
