-- id: nginx-tls-ciphers
-- title: nginx offers no weak cipher
-- title[zh_CN]: nginx 不提供弱加密套件
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name path
-- why: RC4, DES, export and anonymous suites can be broken or taken over on the way; assessors
--     report them.
-- why[zh_CN]: RC4、DES、出口级和匿名套件可被破解或中间人劫持，测评中会被列为问题。
-- fix: Set `ssl_ciphers HIGH:!aNULL:!MD5;` in {path} and run `nginx -s reload`.
-- fix[zh_CN]: 在 {path} 中设置 `ssl_ciphers HIGH:!aNULL:!MD5;`，然后执行 `nginx -s reload`。
SELECT context AS name, path, line, value
FROM nginx_config
WHERE directive = 'ssl_ciphers' AND context LIKE 'http%'
  AND ':' || value REGEXP '[: ,+](RC4|3DES|DES|NULL|aNULL|eNULL|EXP|EXPORT|MD5|LOW|ADH|AECDH|IDEA|SEED)(?![A-Za-z0-9])';
