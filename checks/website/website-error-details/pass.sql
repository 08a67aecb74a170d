INSERT INTO web_disclosures (url, kind, excerpt, status) VALUES
  ('https://a.cn/', 'private_address', '10.1.2.3', 200);
