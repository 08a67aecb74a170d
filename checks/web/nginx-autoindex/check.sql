-- id: nginx-autoindex
-- title: nginx lists no directories
-- title[zh_CN]: nginx 不列出目录内容
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: path line
-- why: A listing shows everybody the backups, exports and half-finished pages that nobody linked
--     to.
-- why[zh_CN]: 目录列表会把无人链接的备份、导出文件和未完成页面展示给所有人。
-- fix: Remove `autoindex on;` in {path}:{line}, or limit the location with allow and deny, and
--     run `nginx -s reload`.
-- fix[zh_CN]: 删除 {path}:{line} 中的 `autoindex on;`，或用 allow、deny 限制该 location，然后执行 `nginx -s reload`。
SELECT context, path, line, value FROM nginx_config
WHERE directive = 'autoindex' AND value = 'on'
  AND block NOT IN (SELECT block FROM nginx_config WHERE directive = 'deny' AND value = 'all');
