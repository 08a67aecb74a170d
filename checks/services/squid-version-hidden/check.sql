-- id: squid-version-hidden
-- title: The web proxy does not tell its version
-- title[zh_CN]: Web 代理不泄露版本号
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- when: SELECT 1 FROM squid_config
-- key: problem
-- why: Each error page says which holes to try; it costs one line not to.
-- why[zh_CN]: 每个错误页面都在告诉对方该试哪些漏洞，而关闭它只需一行配置。
-- fix: Write httpd_suppress_version_string on into {path}, then squid -k reconfigure.
-- fix[zh_CN]: 在 {path} 中写入 httpd_suppress_version_string on，再执行 squid -k reconfigure。
SELECT 'error pages tell the version' AS problem, (SELECT min(path) FROM squid_config) AS path
WHERE NOT EXISTS (SELECT 1 FROM squid_config
                  WHERE key = 'httpd_suppress_version_string' AND value = 'on');
