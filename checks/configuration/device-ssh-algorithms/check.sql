-- id: device-ssh-algorithms
-- title: Algorithms that are set for SSH on network devices are not weak
-- title[zh_CN]: 网络设备为 SSH 设定的算法不弱
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.2.2.b highrisk:6.2.2.1
-- when: SELECT 1 FROM config_services WHERE name IN ('ssh ciphers', 'ssh macs', 'ssh key exchange')
-- key: device name line
-- why: Old ciphers, MD5 and groups of 1024 bits can be broken by who records the session.
-- why[zh_CN]: 记录了会话的人可以破解旧密码套件、MD5 和 1024 位密钥交换。
-- fix: On {device} line {line}, leave only AES in CTR or GCM, HMAC-SHA2 and groups of 2048 bits or
--     more; now: {version}.
-- fix[zh_CN]: 在 {device} 第 {line} 行仅保留 AES-CTR/GCM、HMAC-SHA2 及 2048 位以上的密钥交换；当前为：{version}。
SELECT device, name, version, line FROM config_services
WHERE is_enabled
  AND ((name = 'ssh ciphers' AND version REGEXP '(?i)(^|[ ,])(3des|des|arcfour|rc4|blowfish|cast128)|cbc')
    OR (name = 'ssh macs' AND version REGEXP '(?i)md5|sha1[-_]96')
    OR (name = 'ssh key exchange' AND version REGEXP '(?i)group1([^0-9]|$)|dh_group1_'));
