INSERT INTO elasticsearch_config (key, value, is_default, path, line) VALUES
  ('network.host', '10.0.0.5', 0, '/etc/elasticsearch/elasticsearch.yml', 5),
  ('http.host', '_local_', 0, '/etc/elasticsearch/elasticsearch.yml', 6);
