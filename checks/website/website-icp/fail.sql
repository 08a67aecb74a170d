INSERT INTO web_scans (start, origin, final_url, pages, is_whole) VALUES
  ('https://www.example.cn/', 'https://www.example.cn', 'https://www.example.cn/', 9, 1);
INSERT INTO web_filings (kind, number, page, is_linked, pages) VALUES
  ('icp', '粤ICP备12345678号-1', 'https://www.example.cn/', 0, 9);
