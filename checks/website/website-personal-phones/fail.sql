INSERT INTO web_personal_data (page, kind, sample, times) VALUES
  ('https://a.cn/list', 'phone', '138*****123', 21);
