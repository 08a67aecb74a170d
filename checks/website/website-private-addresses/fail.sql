INSERT INTO web_disclosures (url, kind, excerpt, status) VALUES
  ('https://a.cn/', 'private_address', '192.168.1.20', 200);
