INSERT INTO elasticsearch_config (key, value, is_default, path, line) VALUES
  ('xpack.security.enabled', 'true', 0, '/etc/elasticsearch/elasticsearch.yml', 5),
  ('plugins.security.disabled', 'false', 0, '/etc/elasticsearch/elasticsearch.yml', 6);
