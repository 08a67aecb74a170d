INSERT INTO web_personal_data (page, kind, sample, times) VALUES
  ('https://a.cn/list', 'id_card', '1101**********002X', 40);
