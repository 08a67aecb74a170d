-- id: sudo-requiretty
-- title: sudo works only for who is at a terminal
-- title[zh_CN]: 只有在终端上的用户才能使用 sudo
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: problem path
-- same-as: xccdf:sudo_add_requiretty
-- why: A script behind a web page has no terminal; with it sudo is of no use to the script.
-- why[zh_CN]: 网页背后的脚本没有终端，此设置使其无法使用 sudo。
-- fix: Add `Defaults requiretty` with visudo, and remove `Defaults !requiretty`.
-- fix[zh_CN]: 用 visudo 加入 `Defaults requiretty`，并删除 `Defaults !requiretty`。
SELECT 'requiretty is not set for all' AS problem, '/etc/sudoers' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM sudo_rules
                  WHERE kind = 'default' AND option = 'requiretty' AND who = 'ALL'
                    AND coalesce(host, run_as, command) IS NULL
                    AND is_replaced IS NOT 1)
UNION ALL
SELECT 'requiretty is switched off', path, line
FROM sudo_rules
WHERE kind = 'default' AND option = '!requiretty' AND is_replaced IS NOT 1;
