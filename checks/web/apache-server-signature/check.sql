-- id: apache-server-signature
-- title: Pages that Apache makes do not show its version
-- title[zh_CN]: Apache 生成的页面不显示版本
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: path line
-- same-as: xccdf:httpd_serversignature_off
-- why: Error pages then show name, version and port of the server to everybody.
-- why[zh_CN]: 错误页面会向所有人显示服务器的名称、版本和端口。
-- fix: Set `ServerSignature Off` in {path}:{line} and reload Apache.
-- fix[zh_CN]: 将 {path}:{line} 改为 `ServerSignature Off`，然后重新加载 Apache。
SELECT value, path, line FROM apache_config
WHERE directive = 'serversignature' AND lower(value) <> 'off';
