-- id: website-banner
-- title: The server does not tell its versions
-- title[zh_CN]: 服务器不透露版本号
-- severity: low
-- area: website
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA019 zicha:RA057
-- key: name value
-- why: A version in the head of every answer saves an attacker the search for the right exploit.
-- why[zh_CN]: 每个响应都带有版本号，攻击者无需试探即可选用对应的漏洞利用程序。
-- fix: Take the version out of {name}: nginx `server_tokens off;`, Apache `ServerTokens Prod`,
--     PHP `expose_php = Off`.
-- fix[zh_CN]: 去除 {name} 中的版本号：nginx 设置 `server_tokens off;`，Apache 设置 `ServerTokens Prod`，PHP 设置 `expose_php = Off`。
SELECT name, value, min(url) AS url FROM web_headers
WHERE name IN ('server', 'x-powered-by', 'x-aspnet-version', 'x-aspnetmvc-version', 'x-generator')
  AND value REGEXP '[0-9]+[.][0-9]+'
GROUP BY name, value;
