INSERT INTO web_scans (start, origin, final_url, status, requests, pages, pages_waiting, is_whole, plain_url, plain_status, plain_location, is_plain_open) VALUES
  ('https://www.example.cn/', 'https://www.example.cn', 'https://www.example.cn/', 200, 9, 3, 0, 1, NULL, NULL, NULL, 0),
  ('http://example.cn/', 'http://example.cn', 'https://example.cn/', 301, 9, 3, 0, 1, NULL, NULL, NULL, 0);
