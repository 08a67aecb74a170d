INSERT INTO web_personal_data (page, kind, sample, times) VALUES
  ('https://a.cn/contact', 'phone', '138*****123', 2);
