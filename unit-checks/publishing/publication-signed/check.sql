-- id: publication-signed
-- title: Before it was published, everything was signed by department head, information
--     administrator and office director
-- title[zh_CN]: 信息发布前经科室负责人、信息管理员和办公室主任三级审签
-- severity: high
-- area: publishing
-- controls: selfeval:SE18 zicha:RA133 zicha:RA146 zicha:RA147 zicha:RA102 zicha:RB034 zicha:RA073
--     zicha:RA136
-- param days: 365 | how many days back
-- param days[zh_CN]: 追溯天数
-- when: SELECT 1 FROM publications
-- key: id
-- why: A mistake or a secret that is online for a minute is copied for ever.
-- why[zh_CN]: 错误或涉密内容上网一分钟，就可能被永久转存。
-- fix: Have {title} ({published_at}) reviewed now, and take it down until it is.
-- fix[zh_CN]: 立即补审 {title}（{published_at}），审完前先下线。
SELECT id, title, published_at, department_signed_on, administrator_signed_on, office_signed_on, is_secrecy_checked FROM publications
WHERE published_at >= date('now', '-' || :days || ' days')
  AND (coalesce(department_signed_on, '9999') > substr(published_at, 1, 10) OR coalesce(administrator_signed_on, '9999') > substr(published_at, 1, 10)
    OR coalesce(office_signed_on, '9999') > substr(published_at, 1, 10) OR coalesce(is_secrecy_checked, 0) = 0);
