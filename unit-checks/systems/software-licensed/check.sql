-- id: software-licensed
-- title: Approved software is licensed
-- title[zh_CN]: 允许使用的软件均有正版授权
-- severity: low
-- area: systems
-- controls: zicha:RB168 gbt22239:8.1.9.3.a highrisk:6.4.4.1 zicha:RA141
-- when: SELECT 1 FROM software WHERE verdict = 'approved'
-- key: software
-- why: Cracked software brings its own malware and gets no updates.
-- why[zh_CN]: 破解软件自带恶意代码，也收不到更新。
-- fix: Buy a licence for {software}, or replace it by free software.
-- fix[zh_CN]: 为 {software} 购买授权，或换用免费软件。
SELECT id AS software, class, licence FROM software
WHERE verdict = 'approved' AND coalesce(licence, 'unknown') = 'unknown';
