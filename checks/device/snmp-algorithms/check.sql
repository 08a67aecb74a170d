-- id: snmp-algorithms
-- title: SNMP version 3 uses neither MD5 nor DES
-- title[zh_CN]: SNMP v3 不使用 MD5 和 DES
-- severity: low
-- area: device
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.10.9.a
-- when: SELECT 1 FROM device_snmp WHERE version = '3' AND is_accepted
-- key: version
-- why: A DES key of 56 bits is found by trying, and MD5 has been given up for signatures.
-- why[zh_CN]: 56 位 DES 密钥可被穷举，MD5 也已不宜用于认证。
-- fix: Give the user SHA-256 (or SHA) and AES where the device knows them; now it has {signing}
--     and {encryption}.
-- fix[zh_CN]: 在设备支持时将用户改为 SHA-256（或 SHA）和 AES，当前为 {signing}、{encryption}。
SELECT version, signing, encryption FROM device_snmp
WHERE version = '3' AND is_accepted AND (signing = 'md5' OR encryption = 'des');
