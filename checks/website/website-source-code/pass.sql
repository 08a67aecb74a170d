INSERT INTO web_disclosures (url, kind, excerpt, status) VALUES
  ('https://a.cn/', 'debug', 'DEBUG = True', 200);
