INSERT INTO web_paths (url, kind, status, bytes, type, evidence, is_linked) VALUES
  ('https://a.cn/ueditor/php/controller.php?action=config', 'editor', 200, 900, 'text/html', 'imageActionName', 0);
