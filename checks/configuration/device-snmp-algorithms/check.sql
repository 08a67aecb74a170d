-- id: device-snmp-algorithms
-- title: Users of SNMPv3 on network devices neither sign with MD5 nor encrypt with DES
-- title[zh_CN]: 网络设备 SNMPv3 用户不使用 MD5 认证和 DES 加密
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.2.2.b
-- when: SELECT 1 FROM config_snmp WHERE kind = 'user' AND version LIKE '%3%' AND authentication IS NOT NULL
-- key: device name
-- why: Who records one question finds the password behind MD5 by trying, and DES falls to any computer.
-- why[zh_CN]: 截获一次查询即可离线猜出 MD5 对应的口令，DES 更可被普通电脑破解。
-- fix: On {device} line {line}, give the user SHA-2 and AES, and the management station with it; now:
--     {authentication}, {privacy}.
-- fix[zh_CN]: 在 {device} 第 {line} 行将该用户改为 SHA-2 认证、AES 加密，并同步修改网管平台；当前为：{authentication}、{privacy}。
SELECT device, name, authentication, privacy, line FROM config_snmp
WHERE kind = 'user' AND version LIKE '%3%'
  AND (authentication REGEXP '(?i)md5' OR privacy REGEXP '(?i)^(3?des)');
