-- id: package-httpd-absent
-- title: The web server Apache is not installed
-- title[zh_CN]: 未安装 Web 服务端 Apache
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_httpd_removed
-- why: A web server that serves nothing is one more program to patch and one more way in.
-- why[zh_CN]: 没有业务的 Web 服务只是多了一个需要打补丁的入口。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('httpd', 'apache2')
  AND status <> 'config-files';
