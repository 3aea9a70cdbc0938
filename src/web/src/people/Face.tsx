import { Avatar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PlansApi } from "../api/plansApi";

const seen = new Map<string, Promise<string | undefined>>();

/** A person's photo, or initials. Only decoration: the name stands beside it. */
export function Face({ api, id, name }: { api: PlansApi; id: string; name: string }) {
  const [photo, setPhoto] = useState<string>();
  useEffect(() => {
    let wanted = true;
    void photoOf(api, id).then((found) => wanted && setPhoto(found));
    return () => {
      wanted = false;
    };
  }, [api, id]);
  return <Avatar aria-hidden="true" name={name} size={24} color="colorful" idForColor={id} {...(photo ? { image: { src: photo } } : {})} />;
}

function photoOf(api: PlansApi, id: string): Promise<string | undefined> {
  const known = seen.get(id) ?? api.photo(id).then(asAddress, () => undefined);
  seen.set(id, known);
  return known;
}

function asAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}
