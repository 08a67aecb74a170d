INSERT INTO web_vulnerabilities (id, name, version, kind, url, package, fixed_version, severity, is_exploited, source) VALUES
  ('CVE-2099-1', 'Bootstrap', '5.1.3', 'library', 'https://a.cn/bootstrap.js', 'bootstrap', '>5.3.0', 'low', 0, 'osv-npm'),
  ('CVE-2099-2', 'Vue.js', '3.2.0', 'library', 'https://a.cn/vue.js', 'vue', NULL, 'info', NULL, 'osv-npm');
