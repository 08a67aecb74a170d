-- id: apache-user-pages
-- title: Apache does not serve people's home directories
-- title[zh_CN]: Apache 不发布用户主目录
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.2.f
-- key: path line
-- why: A page in ~/public_html that nobody reviews appears on the unit's site, and the names of
--     accounts can be guessed from outside.
-- why[zh_CN]: 无人审核的 ~/public_html 页面会出现在单位网站上，外人还可借此猜出账户名。
-- fix: Set `UserDir disabled` in {path}:{line} (Debian: `a2dismod userdir`) and reload Apache.
-- fix[zh_CN]: 将 {path}:{line} 改为 `UserDir disabled`（Debian：`a2dismod userdir`），然后重新加载 Apache。
SELECT value, path, line FROM apache_config
WHERE directive = 'userdir' AND lower(value) NOT LIKE 'disabled%' AND NOT EXISTS (
  SELECT 1 FROM apache_config WHERE directive = 'userdir' AND lower(value) = 'disabled');
