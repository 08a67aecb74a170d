INSERT INTO feeds (name, kind, published_at, imported_at, is_for_host) VALUES ('osv-debian', 'osv', datetime('now', '-2 days'), datetime('now', '-1 days'), 1);
INSERT INTO vulnerabilities (id, package, packages, installed_version, fixed_version, severity, is_exploited, source) VALUES
  ('CVE-2025-1', 'openssl', 'libssl3 openssl', '3.0.16-1', '3.0.17-1', 'critical', 0, 'osv-debian'),
  ('CVE-2025-2', 'openssl', 'libssl3 openssl', '3.0.16-1', '3.0.17-2', 'high', 0, 'osv-debian');
