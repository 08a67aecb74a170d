INSERT INTO web_scans (start, origin, final_url, status, requests, pages, pages_waiting, is_whole, plain_url, plain_status, plain_location, is_plain_open) VALUES
  ('https://a.cn/', 'https://a.cn', 'https://a.cn/', 200, 9, 3, 0, 1, 'http://a.cn/', 200, NULL, 1),
  ('https://b.cn/', 'https://b.cn', 'https://b.cn/', 200, 9, 3, 0, 1, 'http://b.cn/', 302, 'http://b.cn/index', 0),
  ('https://c.cn/', 'https://c.cn', 'https://c.cn/', 200, 9, 3, 0, 1, 'http://c.cn/', 302, NULL, 0);
