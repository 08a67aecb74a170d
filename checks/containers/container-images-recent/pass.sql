INSERT INTO container_images (engine, id, name, created_at, is_used, path) VALUES
  ('docker', 'a', 'nginx:1', datetime('now', '-100 days'), 1, '/x'), ('docker', 'b', 'old:1', datetime('now', '-900 days'), 0, '/x');
