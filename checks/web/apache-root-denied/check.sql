-- id: apache-root-denied
-- title: Apache serves nothing outside of what it is told to
-- title[zh_CN]: Apache 默认拒绝访问根目录
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e
-- key: path
-- why: Without a refusal for the whole file system one wrong Alias or link shows /etc or the
--     database to visitors.
-- why[zh_CN]: 若未默认拒绝整个文件系统，一条写错的 Alias 或链接就会把 /etc 或数据库暴露给访问者。
-- fix: Put `<Directory />`, `Require all denied`, `AllowOverride None` and `</Directory>` into
--     {path} and reload Apache.
-- fix[zh_CN]: 在 {path} 中加入 `<Directory />`、`Require all denied`、`AllowOverride None`、`</Directory>`，然后重新加载 Apache。
SELECT min(path) AS path, count(*) AS directives FROM apache_config
HAVING count(*) > 0 AND NOT EXISTS (
  SELECT 1 FROM apache_config d JOIN apache_config r ON r.block = d.opens
  WHERE d.directive = 'directory' AND d.value = '/'
    AND (r.directive = 'require' AND lower(r.value) LIKE 'all_denied'
         OR r.directive = 'deny' AND lower(r.value) LIKE 'from_all'));
