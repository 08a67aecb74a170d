INSERT INTO web_technologies (name, kind, version, url, evidence, oldest_supported, is_outdated) VALUES
  ('jQuery', 'library', '1.4.2', 'https://a.cn/', 'script', '3.5.0', 1);
