INSERT INTO web_disclosures (url, kind, excerpt, status) VALUES
  ('https://a.cn/x', 'stack_trace', 'java.lang.NullPointerException', 500);
