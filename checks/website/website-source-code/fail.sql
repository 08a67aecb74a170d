INSERT INTO web_disclosures (url, kind, excerpt, status) VALUES
  ('https://a.cn/x.php', 'source_code', '<?php', 200);
