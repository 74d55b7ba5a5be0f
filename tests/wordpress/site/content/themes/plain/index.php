<?php
// What a reader sees of a post: its title, its text and its comments.
?><!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><?php wp_head(); ?></head>
<body>
<?php
while ( have_posts() ) {
    the_post();
    the_title( '<h1>', '</h1>' );
    the_content();
    if ( is_singular() ) {
        comments_template();
    }
}
wp_footer();
?>
</body></html>
