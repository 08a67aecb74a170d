-- id: vulnerabilities-severe
-- title: No severe vulnerability is open that a newer package closes
-- title[zh_CN]: 没有可通过升级修补的严重漏洞
-- severity: high
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a gbt22239:7.1.10.5 highrisk:6.4.3.2
--     zicha:RA103 zicha:RA104 zicha:RB038 zicha:RB073 zicha:RB122
-- when: SELECT 1 FROM feeds WHERE is_for_host
-- key: package
-- why: These are the ones that programs of attack exist for; the record system or the web site of
--     a hospital is taken over by one of them, not by a guessed password.
-- why[zh_CN]: 这类漏洞往往已有现成攻击程序；医院业务系统或网站被攻陷，多半是因为其中某一个，而不是口令被猜中。
-- fix: Try the update where it does no harm, then apt-get install --only-upgrade {packages} (RHEL
--     family: dnf upgrade {packages}). It closes {ids}.
-- fix[zh_CN]: 先在测试环境验证，再执行 apt-get install --only-upgrade {packages}（RHEL 系：dnf upgrade {packages}）。可修补：{ids}。
SELECT package, packages, installed_version, count(DISTINCT id) AS n, group_concat(DISTINCT id) AS ids
FROM vulnerabilities
WHERE fixed_version IS NOT NULL AND severity IN ('critical', 'high')
GROUP BY package, packages, installed_version ORDER BY n DESC, package;
