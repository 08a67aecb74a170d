-- id: address-person
-- title: Every assigned address has a person or an asset
-- title[zh_CN]: 已分配的地址均对应到人或资产
-- severity: medium
-- area: assets
-- controls: zicha:RB150 zicha:RB193 zicha:RA180 zicha:RA100 gbt22239:8.1.2.1.c selfeval:SE33
-- when: SELECT 1 FROM addresses
-- key: ip
-- why: When an address attacks others, the plan must say whom to call.
-- why[zh_CN]: 某个地址对外攻击时，规划表要能查到找谁。
-- fix: Enter who uses {ip}, or take the address back.
-- fix[zh_CN]: 登记 {ip} 的使用人或资产，否则收回该地址。
SELECT id, ip, department FROM addresses
WHERE coalesce(released_on, '9999') > date('now') AND coalesce(person, asset) IS NULL;
