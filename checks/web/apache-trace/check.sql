-- id: apache-trace
-- title: Apache does not answer TRACE
-- title[zh_CN]: Apache 禁用 TRACE 方法
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: path
-- why: TRACE sends back what the browser sent, cookies included; a foreign script can use it to
--     read them.
-- why[zh_CN]: TRACE 会原样返回浏览器发送的内容，包括 Cookie，可被恶意脚本利用来读取。
-- fix: Set `TraceEnable Off` in {path} (Debian: conf-available/security.conf) and reload Apache.
-- fix[zh_CN]: 在 {path}（Debian 为 conf-available/security.conf）中设置 `TraceEnable Off`，然后重新加载 Apache。
SELECT value, path, line FROM apache_config
WHERE directive = 'traceenable' AND lower(value) <> 'off'
UNION ALL
SELECT 'on', min(path), NULL FROM apache_config
HAVING count(*) > 0 AND sum(directive = 'traceenable') = 0;
