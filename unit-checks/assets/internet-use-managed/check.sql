-- id: internet-use-managed
-- title: Where the unit goes online, a product manages and records how
-- title[zh_CN]: 有互联网出口的单位配备上网行为管理
-- severity: medium
-- area: assets
-- controls: zicha:RA181 zicha:RA055 zicha:RB005 zicha:RA143 zicha:RB151 zicha:RB152 selfeval:SE24
--     gbt22239:8.1.3.5.d gbt22239:8.1.3.5.a
-- when: SELECT 1 FROM exits
-- key: -
-- why: Who visited which site from the unit's address is asked by the police, and the law wants the
--     record kept.
-- why[zh_CN]: 公安机关会查谁用本单位地址访问过什么，法律也要求留存记录。
-- fix: Install behaviour management at the exit and enter it among the assets (class
--     behaviour_audit).
-- fix[zh_CN]: 在出口部署上网行为管理并登记入台账（类别：上网行为管理）。
SELECT count(*) AS products FROM assets WHERE class = 'behaviour_audit' AND coalesce(status, 'used') = 'used'
HAVING count(*) = 0;
