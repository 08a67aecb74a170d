-- id: tomcat-listings
-- title: Tomcat lists no directories
-- title[zh_CN]: Tomcat 不列出目录内容
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: instance
-- why: A listing shows everybody the backups, exports and half-finished pages that nobody linked
--     to.
-- why[zh_CN]: 目录列表会把无人链接的备份、导出文件和未完成页面展示给所有人。
-- fix: Set listings to false in {path}:{line} and restart Tomcat.
-- fix[zh_CN]: 将 {path}:{line} 的 listings 设为 false，然后重启 Tomcat。
SELECT instance, name, value, path, line FROM tomcat_config
WHERE element = 'init-param' AND attribute = 'listings' AND lower(value) = 'true';
