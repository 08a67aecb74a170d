-- id: apache-tls-protocols
-- title: Apache speaks TLS 1.2 and newer only
-- title[zh_CN]: Apache 仅启用 TLS 1.2 及以上版本
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: path line
-- why: Sign-ins and patient data sent over TLS 1.0, TLS 1.1 or SSL 3 can be read with known
--     attacks.
-- why[zh_CN]: 通过 TLS 1.0、TLS 1.1 或 SSL 3 传输的登录信息和患者数据可被已知攻击方法读取。
-- fix: Set `SSLProtocol -all +TLSv1.2 +TLSv1.3` in {path}:{line} and reload Apache.
-- fix[zh_CN]: 将 {path}:{line} 改为 `SSLProtocol -all +TLSv1.2 +TLSv1.3`，然后重新加载 Apache。
SELECT context, value, path, line FROM apache_config
WHERE directive = 'sslprotocol' AND (
    ' ' || lower(value) || ' ' REGEXP ' [+]?(sslv2|sslv3|tlsv1|tlsv1\.1) '
    OR ' ' || lower(value) REGEXP ' [+]?all' AND (
      instr(' ' || lower(value) || ' ', ' -tlsv1 ') = 0
      OR instr(' ' || lower(value) || ' ', ' -tlsv1.1 ') = 0))
  AND EXISTS (SELECT 1 FROM apache_config WHERE directive = 'sslengine' AND lower(value) = 'on');
