INSERT INTO web_vulnerabilities (id, name, version, kind, url, package, fixed_version, severity, is_exploited, source) VALUES
  ('CVE-2020-11022', 'jQuery', '3.4.1', 'library', 'https://a.cn/jquery.js', 'jquery', '3.5.0', 'medium', 0, 'osv-npm');
