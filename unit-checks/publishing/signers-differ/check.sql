-- id: signers-differ
-- title: Author and reviewers of a publication are different persons
-- title[zh_CN]: 发布信息的作者与审核人不为同一人
-- severity: medium
-- area: publishing
-- controls: selfeval:SE18 zicha:RA146 zicha:RA133
-- when: SELECT 1 FROM publications
-- key: id
-- why: Three signatures of one hand are one signature.
-- why[zh_CN]: 一个人签三次，等于只签了一次。
-- fix: Have {title} reviewed by somebody else than {author}.
-- fix[zh_CN]: {title} 应由 {author} 以外的人员审核。
SELECT id, title, coalesce(author, '-') AS author, department_head, administrator, office_head FROM publications
WHERE published_at >= date('now', '-1 year')
  AND (author IN (department_head, administrator, office_head) OR department_head = administrator
    OR department_head = office_head OR administrator = office_head);
