-- id: apache-tls-ciphers
-- title: Apache offers no weak cipher
-- title[zh_CN]: Apache 不提供弱加密套件
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: path line
-- why: RC4, DES, export and anonymous suites can be broken or taken over on the way; assessors
--     report them.
-- why[zh_CN]: RC4、DES、出口级和匿名套件可被破解或中间人劫持，测评中会被列为问题。
-- fix: Set `SSLCipherSuite HIGH:!aNULL:!MD5` in {path}:{line} and reload Apache.
-- fix[zh_CN]: 将 {path}:{line} 改为 `SSLCipherSuite HIGH:!aNULL:!MD5`，然后重新加载 Apache。
SELECT context, value, path, line FROM apache_config
WHERE directive = 'sslciphersuite'
  AND ':' || value REGEXP '[: ,+](RC4|3DES|DES|NULL|aNULL|eNULL|EXP|EXPORT|MD5|LOW|ADH|AECDH|IDEA|SEED)(?![A-Za-z0-9])';
