-- id: device-tls-algorithms
-- title: Versions and suites of TLS that are set for pages of network devices are not weak
-- title[zh_CN]: 网络设备为管理页面设定的 TLS 版本和套件不弱
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.2.2.b highrisk:6.2.2.1
-- when: SELECT 1 FROM config_services WHERE name IN ('tls version', 'tls ciphers')
-- key: device name line
-- why: SSL, TLS 1.0, RC4, DES and MD5 can be broken by who stands on the way, and the
--     administrator's password is read.
-- why[zh_CN]: SSL、TLS 1.0 以及 RC4、DES、MD5 可被链路上的人破解，从而读到管理员口令。
-- fix: On {device} line {line}, leave only TLS 1.2 and later with AES; now: {version}.
-- fix[zh_CN]: 在 {device} 第 {line} 行仅保留 TLS 1.2 及以上版本和 AES 套件；当前为：{version}。
SELECT s.device, s.name, s.version, s.line FROM config_services s
WHERE s.is_enabled
  -- Pages that are off are shown to nobody; an ASA has the same for those of its VPN.
  AND (EXISTS (SELECT 1 FROM config_services w WHERE w.device = s.device AND w.name = 'https' AND w.is_enabled)
       OR EXISTS (SELECT 1 FROM config_device d WHERE d.device = s.device AND d.family = 'asa'))
  AND ((s.name = 'tls version' AND s.version REGEXP '(?i)(^|[ ,])(ssl ?v?[23]|tls ?v?1([.]0)?($|[ ,])|any$)')
       -- "!RC4" leaves it out.
    OR (s.name = 'tls ciphers' AND s.version REGEXP '(?i)(?<![!])(rc4|3des|null|md5|exp[_-]|(?<![a-z0-9])des(?![a-z0-9]))|^(all|low)( |$)'));
