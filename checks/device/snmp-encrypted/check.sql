-- id: snmp-encrypted
-- title: SNMP version 3 is signed and encrypted
-- title[zh_CN]: SNMP v3 启用认证和加密
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.4.1.c highrisk:6.4.1.2
-- when: SELECT 1 FROM device_snmp WHERE version = '3' AND is_accepted
-- key: version
-- why: Without a signature anybody can answer in the device's name, without encryption anybody on
--     the way can read along.
-- why[zh_CN]: 未启用认证时任何人都能冒充设备应答，未启用加密时链路上的人可以旁读。
-- fix: Set the user's group to privacy with SHA-2 and AES.
-- fix[zh_CN]: 将用户所属组设为 privacy 级别，使用 SHA-2 和 AES。
SELECT version, signing, encryption FROM device_snmp
WHERE version = '3' AND is_accepted AND (signing IS NULL OR encryption IS NULL);
