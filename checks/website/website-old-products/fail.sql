INSERT INTO web_technologies (name, kind, version, url, evidence, oldest_supported, is_outdated) VALUES
  ('PHP', 'language', '5.6.40', 'https://a.cn/', 'script', '7.4', 1);
