-- id: apache-access-log
-- title: Apache records every request
-- title[zh_CN]: Apache 记录所有访问请求
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA112
-- key: site path
-- why: Without the access log nobody can say afterwards which pages were attacked, from where,
--     and what was fetched; the law asks for six months of it.
-- why[zh_CN]: 没有访问日志，事后无法查明哪些页面被攻击、来自何处、取走了什么；法律要求留存六个月。
-- fix: Add `CustomLog /var/log/apache2/access.log combined` to {path}:{line} and reload Apache.
-- fix[zh_CN]: 在 {path}:{line} 中加入 `CustomLog /var/log/apache2/access.log combined`，然后重新加载 Apache。
SELECT v.value AS site, v.path, v.line FROM apache_config v
WHERE v.directive = 'virtualhost' AND v.opens IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM apache_config l
                  WHERE l.directive IN ('customlog', 'transferlog', 'globallog')
                    AND l.block IN (0, v.opens) AND l.value NOT LIKE '/dev/null%');
