-- id: website-server-errors
-- title: No page of the site ends in a server error
-- title[zh_CN]: 网站页面不出现服务器错误
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.4.4.d zicha:RA019
-- key: url
-- why: A page that fails for an ordinary visitor fails in ways that its makers did not think of:
--     the place where attackers look first.
-- why[zh_CN]: 普通访问即出错的页面，往往存在开发者未考虑到的缺陷，是攻击者首先查看之处。
-- fix: Look into the server's error log for {url} and mend it.
-- fix[zh_CN]: 在服务器错误日志中查找 {url} 的错误并修复。
SELECT url, status, parent FROM web_pages WHERE status >= 500
  -- A wall before the site that asks for a browser first is no error of the site's.
  AND NOT (status = 503 AND coalesce(title, '') REGEXP '^(Just a moment|Attention Required|DDoS-Guard|Checking your browser)');
